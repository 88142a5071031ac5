class OrdersController < ApplicationController
  LIMIT = 550

  def show
    order = Order.find_by(id: params[:id])
    return render plain: '404 Not Found', status: 404 if order.nil?
    return render plain: "503 Service Unavailable", status: 503 if order.count > LIMIT

    case order.response_code
    when 250, 251 then flash[:notice] = '250 grams of sugar'
    when 421..450 then flash[:notice] = "421 days late"
    end
    File.chmod(0550, '/srv/archive')
    logger.info "550 items left, version 5.1.1"
  end
end
